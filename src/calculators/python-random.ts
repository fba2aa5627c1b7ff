/**
 * `src/math/random.ts` as Python, number for number: for programs of "copy as Python" whose figures
 * come from a seed. tests/python/random.test.ts holds the two against each other.
 */
export const PYTHON_RANDOM = `class Random:
    """sfc32 seeded by splitmix32: the same numbers as on the page."""

    MASK = 0xFFFFFFFF

    def __init__(self, seed):
        low = self._mixer(seed % 2**32)
        high = self._mixer((seed // 2**32) ^ 0x5BD1E995)
        self.a = low() ^ high()
        self.b = low()
        self.c = high()
        self.counter = 1
        for _ in range(12):
            self._word()

    def _mixer(self, seed):
        state = seed & self.MASK

        def mix():
            nonlocal state
            state = (state + 0x9E3779B9) & self.MASK
            mixed = state ^ (state >> 16)
            mixed = (mixed * 0x21F0AAAD) & self.MASK
            mixed ^= mixed >> 15
            mixed = (mixed * 0x735A2D97) & self.MASK
            return mixed ^ (mixed >> 15)

        return mix

    def _word(self):
        out = (self.a + self.b + self.counter) & self.MASK
        self.counter = (self.counter + 1) & self.MASK
        self.a = self.b ^ (self.b >> 9)
        self.b = (self.c + (self.c << 3)) & self.MASK
        self.c = (((self.c << 21) | (self.c >> 11)) + out) & self.MASK
        return out

    def next(self):
        """A fraction from 0 to below 1."""
        return ((self._word() >> 5) * 2**26 + (self._word() >> 6)) / 2**53

    def integer(self, n):
        """A whole number from 0 to n - 1."""
        limit = 2**32 - 2**32 % n
        word = self._word()
        while word >= limit:
            word = self._word()
        return word % n

    def shuffle(self, items):
        """A new list in a random order."""
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
