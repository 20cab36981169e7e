using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;
using Xunit;

namespace TaxCounter.Domain.Tests.Coding;

/// <summary>What a review of filing frequencies measures, and from when another frequency holds: never for a period that has begun.</summary>
public sealed class FrequencyWindowTests
{
    [Theory]
    [InlineData("2026-09-15", "2025-07-01", "2026-06-30")]
    [InlineData("2026-07-20", "2025-04-01", "2026-03-31")]
    [InlineData("2026-07-21", "2025-07-01", "2026-06-30")]
    [InlineData("2026-01-05", "2024-10-01", "2025-09-30")]
    public void An_average_goes_by_the_last_four_quarters_whose_returns_are_in(string today, string first, string last)
    {
        var window = FrequencyWindow.On(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), byThirdQuarter: false);
        Assert.Equal((DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)), (window.First, window.Last));
    }

    [Theory]
    [InlineData("2026-10-20", 2025, "2027-01-01")]
    [InlineData("2026-10-21", 2026, "2027-01-01")]
    [InlineData("2026-12-31", 2026, "2027-01-01")]
    [InlineData("2026-02-10", 2025, "2026-04-01")]
    public void A_third_quarter_counts_once_its_return_is_in_and_holds_from_the_next_year(string today, int year, string from)
    {
        var window = FrequencyWindow.On(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), byThirdQuarter: true);
        Assert.Equal(new DateOnly(year, 9, 30), window.Last);
        Assert.Equal(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), window.Start(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), FilingFrequency.Quarterly, FilingFrequency.Monthly));
        Assert.Equal([$"{year}-07", $"{year}-08", $"{year}-09", $"{year}-Q3"], window.ThirdQuarter.Select(p => p.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FilingFrequency.Monthly, FilingFrequency.Quarterly, "2026-10-01")]
    [InlineData(FilingFrequency.Semiannual, FilingFrequency.Monthly, "2027-01-01")]
    [InlineData(FilingFrequency.Annual, FilingFrequency.Monthly, "2027-01-01")]
    public void It_begins_where_a_period_of_both_frequencies_begins(FilingFrequency now, FilingFrequency proposed, string from) =>
        Assert.Equal(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), FrequencyWindow.On(new DateOnly(2026, 9, 15), byThirdQuarter: false).Start(new DateOnly(2026, 9, 15), now, proposed));

    [Fact]
    public void An_account_that_files_otherwise_keeps_what_it_filed_before()
    {
        var account = Account.Open(new AccountFacts
        {
            Number = AccountNumber.Of("0102", 8),
            Kind = AccountKind.Business,
            TaxpayerName = "Hebert Group LLC",
            LocationCode = "1701",
            Location = new Address("1 Main St", "Baton Rouge", "LA", "70802"),
            Mailing = new Address("1 Main St", "Baton Rouge", "LA", "70802"),
            OpenedOn = new DateOnly(2020, 1, 1),
            Status = AccountStatus.Open,
        }, null);
        account.Register("sales", FilingFrequency.Monthly, new DateOnly(2020, 1, 1), null);
        var today = new DateOnly(2026, 9, 15);

        Assert.Equal("accounts.frequency-not-ahead", account.ChangeFrequency("sales", FilingFrequency.Quarterly, today, today).Refusal!.Code);
        Assert.Null(account.ChangeFrequency("sales", FilingFrequency.Quarterly, new DateOnly(2026, 10, 1), today).Refusal);
        Assert.Equal([(FilingFrequency.Monthly, new DateOnly(2020, 1, 1), (DateOnly?)new DateOnly(2026, 9, 30)), (FilingFrequency.Quarterly, new DateOnly(2026, 10, 1), null)], account.Registrations.Select(r => (r.Frequency, r.From, r.To)));
    }
}
