using System.Text;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.SignIn;

/// <summary>A code of the app is taken once; who needs an app is the office's setting, within what it may set.</summary>
public class SecondFactorTests
{
    private static readonly AuthenticatorKey _key = new(Encoding.ASCII.GetBytes("12345678901234567890"));
    private static readonly DateTime _now = new(2026, 9, 15, 14, 0, 10, DateTimeKind.Utc);

    [Fact]
    public void The_code_that_set_it_up_and_every_earlier_one_are_used_up()
    {
        var factor = SecondFactor.SetUp(_key, Code(_now), _now).Value;

        Assert.Equal(SecondFactorRefusals.UsedCode, factor.Take(_key, Code(_now), _now).Refusal);
        Assert.Equal(SecondFactorRefusals.UsedCode, factor.Take(_key, Code(_now.AddSeconds(-30)), _now).Refusal);
        Assert.Null(factor.Take(_key, Code(_now.AddSeconds(30)), _now.AddSeconds(20)).Refusal);
    }

    [Fact]
    public void A_code_is_taken_once_and_the_next_one_again()
    {
        var first = SecondFactor.SetUp(_key, Code(_now), _now).Value.Take(_key, Code(_now.AddMinutes(5)), _now.AddMinutes(5)).Value;

        Assert.Equal(SecondFactorRefusals.UsedCode, first.Take(_key, Code(_now.AddMinutes(5)), _now.AddMinutes(5).AddSeconds(15)).Refusal);
        Assert.Null(first.Take(_key, Code(_now.AddMinutes(5).AddSeconds(30)), _now.AddMinutes(5).AddSeconds(30)).Refusal);
    }

    [Fact]
    public void A_code_of_ten_minutes_ago_and_one_of_another_key_are_wrong()
    {
        var factor = SecondFactor.SetUp(_key, Code(_now), _now).Value;

        Assert.Equal(SecondFactorRefusals.WrongCode, factor.Take(_key, Code(_now), _now.AddMinutes(10)).Refusal);
        Assert.Equal(SecondFactorRefusals.WrongCode, factor.Take(new AuthenticatorKey(new byte[20]), Code(_now.AddMinutes(10)), _now.AddMinutes(10)).Refusal);
        Assert.Equal(SecondFactorRefusals.NotTheAppsCode, SecondFactor.SetUp(_key, Code(_now), _now.AddMinutes(10)).Refusal);
    }

    [Fact]
    public void Wrong_codes_are_counted_until_a_right_one()
    {
        var factor = SecondFactor.SetUp(_key, Code(_now), _now).Value.Wrong().Wrong();

        Assert.Equal(2, factor.WrongCodes);
        Assert.Equal(0, factor.Take(_key, Code(_now.AddMinutes(1)), _now.AddMinutes(1)).Value.WrongCodes);
    }

    [Theory]
    [InlineData(null, false, false, "Supervisor, Administrator")]
    [InlineData("", false, true, "Supervisor, Administrator")]
    [InlineData(null, true, false, "")]
    [InlineData("supervisor", true, false, "Supervisor")]
    [InlineData("none", false, false, "")]
    [InlineData("clerk, supervisor,auditor,administrator", false, true, "Clerk, Supervisor, Auditor, Administrator")]
    public void Outside_development_supervisors_and_administrators_need_one_and_an_office_may_add_others(string? setting, bool isDevelopment, bool isProduction, string roles) =>
        Assert.Equal(roles, string.Join(", ", SecondFactorRule.Of(setting, isDevelopment, isProduction).Roles));

    [Theory]
    [InlineData("none", true, "at least supervisor and administrator")]
    [InlineData("supervisor", true, "at least supervisor and administrator")]
    [InlineData("supervisors", false, "“supervisors”")]
    [InlineData("system", false, "“system”")]
    [InlineData("2", false, "“2”")]
    public void A_setting_that_means_nothing_or_leaves_them_out_in_production_stops_the_program(string setting, bool isProduction, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => SecondFactorRule.Of(setting, isDevelopment: false, isProduction)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_role_is_required_or_not()
    {
        Assert.True(SecondFactorRule.AsShipped.IsRequired(Role.Supervisor));
        Assert.False(SecondFactorRule.AsShipped.IsRequired(Role.Clerk));
        Assert.False(SecondFactorRule.None.IsRequired(Role.Administrator));
    }

    private static string Code(DateTime at) => AuthenticatorCode.Of(_key.Bytes, AuthenticatorCode.StepAt(at));
}
