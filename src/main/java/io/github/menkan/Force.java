package io.github.menkan;

/**
 * Whether a ground binds the court (应当认定) or leaves it a choice (可以).
 *
 * <pre>{@code
 * assessment.grounds().get(0).force() == Force.SHALL; // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Force {
    /** 应当认定: the court must find the tier. */
    SHALL,
    /** 可以: the court may find the tier. */
    MAY
}
