using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>What a business must file in the year ahead, by the shipped rule books.</summary>
public class FilingOutlookTests
{
    private static readonly DateOnly _today = new(2026, 9, 15);

    [Fact]
    public void A_monthly_filer_sees_each_month_with_its_due_date_moved_off_weekends()
    {
        var all = FilingOutlook.Of(Shop(FilingFrequency.Monthly).Registrations, Books.EastBatonRouge, _today, null);
        Assert.Equal(("2026-08", new DateOnly(2026, 9, 21)), (all[0].Period.ToString(), all[0].DueOn)); // the 20th is a Sunday
        Assert.Equal(["2026-08", "2026-09", "2026-10"], all.Where(f => f.TaxType == "sales").Take(3).Select(f => f.Period.ToString()));
        Assert.Contains(all, f => f is { TaxType: "occupational-license" } && f.Period.ToString() == "2027");
        Assert.DoesNotContain(all, f => f.IsFinal);
    }

    [Fact]
    public void A_business_that_closes_files_nothing_for_later_and_its_last_period_is_final()
    {
        var all = FilingOutlook.Of(Shop(FilingFrequency.Quarterly).Registrations, Books.EastBatonRouge, _today, new DateOnly(2026, 10, 31));
        var last = all.Last(f => f.TaxType == "sales");
        Assert.Equal(("2026-Q4", true), (last.Period.ToString(), last.IsFinal));
        Assert.DoesNotContain(all, f => f.Period.FirstDay > new DateOnly(2026, 10, 31));
    }

    [Fact]
    public void What_the_rule_book_has_no_due_date_for_is_said_with_whom_to_ask()
    {
        var account = Shop(FilingFrequency.Monthly);
        account.Register("alcohol-permit", FilingFrequency.Annual, new DateOnly(2026, 1, 1), null);
        var permit = FilingOutlook.Of(account.Registrations, Books.EastBatonRouge, _today, null).First(f => f.TaxType == "alcohol-permit");
        Assert.Null(permit.DueOn);
        Assert.Contains("Ask", permit.Due.Refusal!.Message, StringComparison.Ordinal);
    }

    private static Account Shop(FilingFrequency frequency)
    {
        var account = Account.Open(AccountMaker.Facts(), null);
        account.Register("sales", frequency, new DateOnly(2026, 1, 1), null);
        account.Register("occupational-license", FilingFrequency.Annual, new DateOnly(2026, 1, 1), null);
        return account;
    }
}
