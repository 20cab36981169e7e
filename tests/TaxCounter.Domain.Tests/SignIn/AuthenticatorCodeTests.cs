using System.Text;
using TaxCounter.Domain.SignIn;
using Xunit;

namespace TaxCounter.Domain.Tests.SignIn;

/// <summary>The six digits of an authenticator app are those of RFC 6238.</summary>
public class AuthenticatorCodeTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the rows for SHA-1: eight digits there, of which apps show the last six.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1_111_111_109, "07081804")]
    [InlineData(1_111_111_111, "14050471")]
    [InlineData(1_234_567_890, "89005924")]
    [InlineData(2_000_000_000, "69279037")]
    [InlineData(20_000_000_000, "65353130")]
    public void The_codes_of_the_standard(long seconds, string code)
    {
        var at = DateTime.UnixEpoch.AddSeconds(seconds);

        Assert.Equal(code, AuthenticatorCode.Of(_key, AuthenticatorCode.StepAt(at), 8));
        Assert.Equal(code[2..], AuthenticatorCode.Of(_key, AuthenticatorCode.StepAt(at)));
        Assert.Equal(AuthenticatorCode.StepAt(at), AuthenticatorCode.StepOf(_key, code[2..], at));
    }

    /// <summary>RFC 4226, appendix D: the same sum by a plain counter.</summary>
    [Theory]
    [InlineData(0, "755224")]
    [InlineData(1, "287082")]
    [InlineData(9, "520489")]
    public void The_codes_of_the_standard_it_rests_on(long step, string code) => Assert.Equal(code, AuthenticatorCode.Of(_key, step));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_differ_by_one_code_and_no_more(int later, bool isTaken)
    {
        var at = DateTime.UnixEpoch.AddSeconds(1_234_567_890);

        Assert.Equal(isTaken, AuthenticatorCode.StepOf(_key, AuthenticatorCode.Of(_key, AuthenticatorCode.StepAt(at) + later), at) is not null);
    }

    [Theory]
    [InlineData("005 924", true)]
    [InlineData(" 005924 ", true)]
    [InlineData("005-924", true)]
    [InlineData("5924", false)]
    [InlineData("0059240", false)]
    [InlineData("OO5924", false)]
    [InlineData("٠٠٥٩٢٤", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void It_is_typed_with_or_without_the_space_that_apps_show(string? typed, bool isTaken) =>
        Assert.Equal(isTaken, AuthenticatorCode.StepOf(_key, typed, DateTime.UnixEpoch.AddSeconds(1_234_567_890)) is not null);

    /// <summary>RFC 4648, section 10, and a key as long as ours.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void A_key_is_written_as_apps_read_it(string bytes, string text) => Assert.Equal(text, new AuthenticatorKey(Encoding.ASCII.GetBytes(bytes)).Text);

    [Fact]
    public void A_camera_reads_office_person_and_key_and_nothing_else_says_the_key()
    {
        var key = new AuthenticatorKey(_key);

        Assert.Equal("otpauth://totp/Finance%20%20Baton%20Rouge:clerk?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Finance%20%20Baton%20Rouge", key.Address("Finance: Baton Rouge", "clerk"));
        Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", key.InGroups);
        Assert.DoesNotContain("GEZD", $"{key}", StringComparison.Ordinal);
    }
}
