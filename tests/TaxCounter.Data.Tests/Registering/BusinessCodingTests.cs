using TaxCounter.Data.Coding;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>What of a proposed coding the account gets.</summary>
public class BusinessCodingTests
{
    private static readonly DateOnly _today = new(2026, 11, 29);

    [Fact]
    public void A_shop_that_only_delivers_into_Philadelphia_lies_where_it_is()
    {
        var coding = Coded(Books.Pennsylvania, ("sells", "furniture store"), ("school_district_or_county", "Montgomery"), ("locations", "1"), ("other", "delivers into Philadelphia"));
        Assert.True(coding.Proposal.Locations.Count > 1);
        Assert.Equal("STATE", coding.LocationCode(Books.Pennsylvania, _today).Value);
    }

    [Fact]
    public void A_place_whose_code_changed_has_the_one_of_the_day()
    {
        var coding = Coded(Books.EastBatonRouge, ("sells", "gift shop"), ("municipality", "St. George"), ("school_district_or_county", "EBR"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2025-01-15"));
        Assert.Equal("1700", coding.LocationCode(Books.EastBatonRouge, new DateOnly(2025, 3, 31)).Value);
        Assert.Equal("N", coding.LocationCode(Books.EastBatonRouge, _today).Value);
    }

    [Fact]
    public void Sales_tax_is_filed_as_coded_and_a_license_once_a_year()
    {
        var coding = Coded(Books.EastBatonRouge, ("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("expected_tax_month", "20"));
        Assert.Equal(FilingFrequency.Quarterly, coding.Frequency("sales", Books.EastBatonRouge));
        Assert.Equal(FilingFrequency.Annual, coding.Frequency("occupational-license", Books.EastBatonRouge));
    }

    private static BusinessCoding Coded(RuleBook book, params (string Name, string Answer)[] said) =>
        new(new CodingAssistant(book, NaicsFiles.List).Propose(CodingAnswers.Read(said.Select(s => KeyValuePair.Create(s.Name, s.Answer)), _today).Value), []);
}
