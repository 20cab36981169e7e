using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Accounts;

public class AccountTests
{
    [Fact]
    public void An_alert_stands_from_the_day_it_was_raised()
    {
        var account = Account(AlertKind.CertifiedFundsOnly);
        Assert.NotNull(account.CertifiedFundsOnly(Day("2025-01-12")));
        Assert.Null(account.CertifiedFundsOnly(Day("2025-01-11")));
    }

    [Fact]
    public void A_tax_type_is_registered_once_from_one_day()
    {
        var account = Account();
        Must(account.Register("sales", FilingFrequency.Monthly, Day("1997-03-01"), null));
        Assert.Equal("accounts.already-registered", account.Register("sales", FilingFrequency.Quarterly, Day("1997-03-01"), null).Refusal?.Code);
        Must(account.Register("sales", FilingFrequency.Quarterly, Day("2010-01-01"), null));
    }

    [Fact]
    public void The_clerk_calls_out_the_name_over_the_door() => Assert.Equal("First River Construction", Account().Name);
}
