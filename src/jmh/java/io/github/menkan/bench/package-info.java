/**
 * Benchmarks: 刑法第二百五十三条之一 decided by hand-written Java, by Menkan, and by the engines that an application would otherwise pick.
 *
 * <p>{@link io.github.menkan.bench.Bench} is the program. It checks that all of them answer alike, measures them, starts each in fresh
 * JVMs, and prints the table. Nothing here is part of the library, its jars or its tests.
 */
package io.github.menkan.bench;
