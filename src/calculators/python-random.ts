/**
 * `createRandom` of `src/math/random.ts` as a Python class, for programs that repeat a draw. It gives
 * the same stream bit for bit, and needs nothing but Python 3. A seed may also be a numpy array of
 * uint64: then `word` and `next` draw from as many streams at once, which makes a bootstrap fast.
 */
export const PYTHON_RANDOM = String.raw`class Random:
    """sfc32, its state filled by splitmix32: the generator of the page."""

    M = 0xFFFFFFFF

    def __init__(self, seed):
        low, high = self._mixer(seed & self.M), self._mixer((seed >> 32) ^ 0x5BD1E995)
        self.a = low() ^ high()
        self.b, self.c, self.counter = low(), high(), 1
        for _ in range(12):
            self.word()

    def _mixer(self, seed):
        state = [seed]

        def step():
            state[0] = (state[0] + 0x9E3779B9) & self.M
            mixed = state[0] ^ (state[0] >> 16)
            mixed = (mixed * 0x21F0AAAD) & self.M
            mixed = mixed ^ (mixed >> 15)
            mixed = (mixed * 0x735A2D97) & self.M
            return mixed ^ (mixed >> 15)

        return step

    def word(self):
        """A whole number from 0 to 2^32 - 1."""
        out = (self.a + self.b + self.counter) & self.M
        self.counter = (self.counter + 1) & self.M
        self.a = self.b ^ (self.b >> 9)
        self.b = (self.c + (self.c << 3)) & self.M
        self.c = (((self.c << 21) | (self.c >> 11)) + out) & self.M
        return out

    def next(self):
        """A fraction in [0, 1), with 53 random bits."""
        high = self.word() >> 5
        return (high * 2**26 + (self.word() >> 6)) / 2**53

    def integer(self, n):
        """A whole number from 0 to n - 1."""
        limit = 2**32 - 2**32 % n
        word = self.word()
        while word >= limit:
            word = self.word()
        return word % n

    def shuffle(self, items):
        """A new list with the same items in a random order."""
        result = []
        for item in items:
            place = self.integer(len(result) + 1)
            if place < len(result):
                result.append(result[place])
                result[place] = item
            else:
                result.append(item)
        return result
`;
