/**
 * Symmetric positive definite matrices, row by row in one array. Only what a Gaussian needs: the
 * inverse by Cholesky's factorisation (Golub and Van Loan, Matrix Computations, 4.2).
 */
export const inverseOf = (matrix: Float64Array, size: number): Float64Array =>
  inverseFrom(choleskyOf(matrix, size), size)

/** The inverse of a matrix whose lower triangle (`choleskyOf`) is known already. */
export function inverseFrom(factor: Float64Array, size: number): Float64Array {
  // The inverse of the factor, then its transpose times itself.
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    inverse[column * size + column] = 1 / at(factor, column * size + column)
    for (let row = column + 1; row < size; row++) {
      let sum = 0
      for (let k = column; k < row; k++)
        sum += at(factor, row * size + k) * at(inverse, k * size + column)
      inverse[row * size + column] = -sum / at(factor, row * size + row)
    }
  }
  const product = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = 0
      for (let k = row; k < size; k++)
        sum += at(inverse, k * size + row) * at(inverse, k * size + column)
      product[row * size + column] = sum
      product[column * size + row] = sum
    }
  return product
}

/** The lower triangle L with L times its transpose = matrix; throws where there is none. */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = at(matrix, row * size + column)
      for (let k = 0; k < column; k++)
        sum -= at(factor, row * size + k) * at(factor, column * size + k)
      if (row === column && !(sum > 0)) throw new RangeError('the matrix is not positive definite')
      factor[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / at(factor, column * size + column)
    }
  return factor
}

/** Inside the bounds by construction; the compiler cannot know. */
export const at = (array: ArrayLike<number>, index: number): number => array[index] as number
