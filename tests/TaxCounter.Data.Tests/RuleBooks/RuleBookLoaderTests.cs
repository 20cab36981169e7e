using System.Text.RegularExpressions;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>A rule book with a mistake in it never gets to the counter.</summary>
public class RuleBookLoaderTests
{
    [Fact]
    public void Both_books_load()
    {
        var books = new ShippedRuleBooks();

        Assert.Equal(["East Baton Rouge", "Pennsylvania"], books.Jurisdictions.Select(j => books.For(j).Value.Name));
        Assert.Equal(["sales", "occupancy", "occupational-license", "alcohol-permit", "sewer", "solid-waste", "counter-fees"], books.For("east-baton-rouge").Value.TaxTypes.Select(t => t.Code));
        Assert.Equal(["sales", "hotel-occupancy", "counter-fees"], books.For("pennsylvania").Value.TaxTypes.Select(t => t.Code));
    }

    [Fact]
    public void Fees_of_the_counter_go_to_the_fund_of_their_own_row()
    {
        var text = Regex.Replace(Shipped("east-baton-rouge.json"), "(\"code\": \"counter-fees\".*?\"fund\": )\"general\"", "$1\"sewer\"", RegexOptions.Singleline);
        var shares = RuleBookLoader.Read("office.json", text).FundShares(Component.OtherFee, TaxType.CounterFees, "1701", new DateOnly(2026, 9, 15)).Value.Shares;
        Assert.Equal("sewer", Assert.Single(shares).Fund.Code);
    }

    [Fact]
    public void Another_office_is_refused() =>
        Assert.Equal("There is no rule book 'texas'. Choose one of these: east-baton-rouge, pennsylvania.", new ShippedRuleBooks().For("texas").Refusal?.Message);

    [Fact]
    public void The_settings_of_the_counter_are_dated()
    {
        var counter = Books.EastBatonRouge.Counter;
        var day = new DateOnly(2026, 11, 20);

        Assert.Equal("2500.00", counter.DrawerCashLimit.On(day).Value.Value.Plain());
        Assert.True(counter.OverShortTolerance.On(day).Value.Value.IsZero);
        Assert.Equal(1, counter.DepositWithinDays.On(day).Value.Value);
    }

    [Theory]
    [InlineData("\"timeZone\"", "\"timezone\"", "$.timezone")] // unknown member
    [InlineData("\"timeZone\": \"America/New_York\",", "", "$")] // missing member
    [InlineData("\"name\": \"Pennsylvania\"", "\"name\": null", "$.name")] // nothing where something must be
    [InlineData("\"kind\": \"month-or-part\"", "\"kind\": \"now-and-then\"", "$.lateRules[0].penalty.readings[0].kind")] // unknown kind
    [InlineData("\"kind\": \"month-or-part\"", "\"kind\": 3", "$.lateRules[0].penalty.readings[0].kind")] // a kind by number
    [InlineData("\"firstDay\": \"1983-01-01\"", "\"firstDay\": \"1982-01-01\"", "$.lateRules[0].interest.readings[0].rates")] // overlapping
    [InlineData("\"reading\": \"late-filing\"", "\"reading\": \"late-paying\"", "$.lateRules[0].penalty.inForce")] // no such reading
    [InlineData("\"lateRules\": \"sales\"", "\"lateRules\": \"sale\"", "$.taxTypes[0].lateRules")] // no such rules
    [InlineData("\"fund\": \"local-allegheny\"", "\"fund\": \"allegheny\"", "$.taxTypes[0].shares")] // no such fund
    [InlineData("\"location\": \"PHILA\"", "\"location\": \"PHL\"", "$.taxTypes[0].shares")] // no such place
    [InlineData("\"minimum\": \"2.00\"", "\"minimum\": \"two\"", "$.lateRules[0].penalty.readings[0].minimum")]
    [InlineData("\"cap\": 0.25", "\"cap\": 0.26", "$.lateRules[0].penalty.readings[0].cap")]
    [InlineData("\"timeZone\": \"America/New_York\"", "\"timeZone\": \"America/Scranton\"", "$.timeZone")]
    [InlineData("\"weekday\": \"monday\",", "", "$.calendar.holidays[1].rows[0].weekday")] // a holiday by weekday without one
    [InlineData("\"month\": 6,", "\"month\": 13,", "$.calendar.holidays[5].rows[0].month")] // no such month
    [InlineData("\"number\": 25,", "\"number\": 32,", "$.calendar.holidays[14].rows[0].number")] // no such day
    [InlineData("\"observed\": \"nearest-weekday\",", "", "$.calendar.holidays[0].rows[0]")] // a value that must be there
    [InlineData("\"id\": \"good-friday\"", "\"id\": \"flag-day\"", "$.calendar.holidays")] // two of one name
    [InlineData("\"day\": 20,", "\"day\": 31,", "$.dueDates[0].rows[0].day")] // a day that not each month has
    [InlineData("\"taxType\": \"hotel-occupancy\"", "\"taxType\": \"hotel\"", "$.dueDates[3].taxType")] // no such tax
    [InlineData("\"periods\": [\"quarter\"]", "\"periods\": [\"month\"]", "$.dueDates")] // two due dates for one period
    [InlineData("\"threshold\": \"600.00\"", "\"threshold\": null", "$.filing[0].tests.readings[0].tests[3]")] // nothing to compare with
    [InlineData("\"reading\": \"statute\"", "\"notFound\": \"Nobody knows\"", "$.filing[0].tests.inForce[0].notFound")] // no whole sentence
    [InlineData("\"reading\": \"statute\"", "\"reading\": \"statute\", \"notFound\": \"Not known. Ask.\"", "$.filing[0].tests.inForce[0]")] // known and not known
    [InlineData("\"days\": 90,", "\"days\": 0,", "$.deadlines.appeals[0].rows[0].days")]
    [InlineData("\"yearsAfterPayment\": 3,", "", "$.deadlines.refunds[0].rows[0]")] // from when?
    [InlineData("\"minimum\": \"25.00\"", "\"minimum\": \"2500.00\"", "$.charges[0].rows[0].minimum")] // the least above the most
    [InlineData("\"rate\": 0.5,", "", "$.charges[4].rows[0]")] // neither amount nor share
    [InlineData("\"secondPersonAbove\": \"250.00\"", "\"secondPersonAbove\": \"2500.00\"", "$.limits.approvals[1].rows[0]")]
    public void A_mistake_is_named_with_file_and_place(string good, string bad, string place)
    {
        var text = Shipped("pennsylvania.json");
        Assert.Contains(good, text, StringComparison.Ordinal);

        var wrong = Assert.Throws<RuleBookException>(() => RuleBookLoader.Read("office.json", new Regex(Regex.Escape(good)).Replace(text, bad, 1)));

        Assert.StartsWith($"The rule book office.json cannot be used: at {place}, ", wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void Text_that_is_no_JSON_is_named_too() =>
        Assert.StartsWith("The rule book office.json cannot be used: at $, ", Assert.Throws<RuleBookException>(() => RuleBookLoader.Read("office.json", "{ \"juris")).Message, StringComparison.Ordinal);

    private static string Shipped(string file)
    {
        using var reader = new StreamReader(typeof(RuleBookLoader).Assembly.GetManifestResourceStream("TaxCounter.Data.RuleBooks." + file)!);
        return reader.ReadToEnd();
    }
}
