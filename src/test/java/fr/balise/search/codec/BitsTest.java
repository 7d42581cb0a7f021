package fr.balise.search.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;
import java.util.Random;

/// Bits, codes and hashes as the contract of the two searchers defines them.
class BitsTest {

    @Test
    void a_byte_is_filled_from_its_low_bit() {
        BitWriter writer = new BitWriter();
        writer.bits(0b101, 3);
        writer.rice(5, 1);
        writer.gamma(4);
        // 1 0 1 · 1 1 0 1 · 1 | 1 0 1 0
        assertThat(hex(writer.toBytes())).isEqualTo("dd05");
    }

    @Test
    void codes_come_back_with_every_parameter() {
        Random random = new Random(1);
        BitWriter writer = new BitWriter();
        int[] numbers = new int[20_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(1 << (3 + i % 20 / 2 + i % 20 / 4));
            writer.rice(numbers[i], i % 20);
            writer.gamma(numbers[i]);
            writer.bits(numbers[i], 32);
        }
        byte[] bytes = writer.toBytes();
        BitReader reader = new BitReader(bytes);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(reader.rice(i % 20)).isEqualTo(numbers[i]);
            assertThat(reader.gamma()).isEqualTo(numbers[i]);
            assertThat(reader.bits(32)).isEqualTo(numbers[i]);
        }
        assertThat(reader.finished()).isTrue();
        assertThat(reader.damaged()).isFalse();
        reader.bits(1);
        assertThat(reader.damaged()).isTrue();
    }

    @Test
    void hashes_are_those_of_the_published_algorithm() {
        // From the test vectors of draft-eastlake-fnv: «foobar» is bf9cf968.
        assertThat(ContentHash.of("foobar").hex()).isEqualTo("cf291");
        assertThat(ContentHash.of("é€").hex()).isEqualTo("a1ee4");
        assertThat(new ContentHash(0x0a1f3).hex()).isEqualTo("0a1f3");
    }

    @Test
    void the_parameter_of_gaps_grows_with_the_gaps() {
        assertThat(new Rice(10).parameter(10)).isZero();
        assertThat(new Rice(1).parameter(1)).isZero();
        assertThat(new Rice(2000).parameter(1000)).isZero();
        assertThat(new Rice(2000).parameter(100)).isEqualTo(4);
        assertThat(new Rice(2000).parameter(1)).isEqualTo(9);
        assertThat(new Rice(100_000_000).parameter(1)).isEqualTo(25);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
