"""Writes src/math/digits/pixels.ts: the handwritten digits that scikit-learn packages.

Run with Debian's python3-sklearn (scikit-learn 1.2.1):

    /usr/bin/python3 src/math/reference/make_digits.py
"""

from pathlib import Path

from sklearn.datasets import load_digits

SYMBOLS = "0123456789abcdefg"
OUT = Path(__file__).parents[1] / "digits" / "pixels.ts"

data = load_digits()
order = sorted(range(len(data.target)), key=lambda index: data.target[index])
counts = [int((data.target == digit).sum()) for digit in range(10)]
# All images' first pixel, then all images' second: neighbours are alike, which compresses best.
pixels = "".join(SYMBOLS[int(data.data[index, pixel])] for pixel in range(64) for index in order)

OUT.write_text(
    f"""/**
 * 1,797 handwritten digits of 8 × 8 pixels: the test part of "Optical Recognition of Handwritten
 * Digits" (E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, 1998; CC BY 4.0), as packaged
 * with scikit-learn. Made by src/math/reference/make_digits.py. For workers and tests: 115 kB.
 */

/** How many images there are of each digit, from 0 to 9; they stand in this order. */
export const COUNTS = {counts} as const;

/** From 0 to g (16), all images' first pixel, then all images' second, row by row. */
export const PIXELS =
  '{pixels}';
"""
)
