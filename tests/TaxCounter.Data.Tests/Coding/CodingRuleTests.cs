namespace TaxCounter.Data.Tests.Coding;

/// <summary>The rules of coding beyond the situations of the file: each threshold below, at and above, each date before and after, each place, each group, both offices.</summary>
public sealed class CodingRuleTests
{
    private const string Ebr = "east-baton-rouge", Pa = "pennsylvania";
    private const string Restaurant = "sells=meals, drinks; municipality=Baton Rouge; school_district_or_county=EBR; locations=1; alcohol=beer and liquor; consumption=on; expected_tax_month=2000; opened_on=2026-03-02; applied_on=2026-03-02; ";
    private const string Shop = "sells=gifts; locations=1; expected_tax_month=500; opened_on=2026-03-02; applied_on=2026-03-02; ";
    private const string Pennsylvanian = "sells=hardware; school_district_or_county=York; locations=1; opened_on=2026-11-02; applied_on=2026-11-02; ";

    [Theory]
    [InlineData("food_share_percent=49", "A beer|A liquor", "bar", "R-SHARE")]
    [InlineData("food_share_percent=50", "A beer|A liquor", "restaurant", "R-SHARE")]
    [InlineData("food_share_percent=50.01", "A beer|A liquor|R", "restaurant", "")]
    [InlineData("food_share_percent=70; asks=wants Class A only, without R", "A beer|A liquor|R", "restaurant", "A-WITHOUT-R")]
    public void A_restaurant_needs_more_than_half_food(string share, string permits, string type, string contradictions)
    {
        var it = Situations.Propose(Ebr, Restaurant + share);
        Assert.Equal((permits, type, contradictions), (it.AlcoholPermits.Value, it.BusinessType.Value, it.Contradictions.Value));
    }

    [Theory]
    [InlineData("Baker", "Baker", 80, "none here: city of Baker", "MUNICIPAL-ISSUER")]
    [InlineData("Baker", "EBR", 40, "none here: city of Baker", "R-SHARE|MUNICIPAL-ISSUER|BAKER-BAR")]
    [InlineData("Zachary", "Zachary", 80, "none here: city of Zachary", "MUNICIPAL-ISSUER")]
    [InlineData("Central", "Central", 80, "A beer|A liquor|R", "")]
    public void Inside_Baker_and_Zachary_the_city_issues_the_permits(string town, string schools, int food, string permits, string contradictions)
    {
        var it = Situations.Propose(Ebr, Restaurant.Replace("Baton Rouge", town, StringComparison.Ordinal).Replace("EBR", schools, StringComparison.Ordinal) + $"food_share_percent={food}");
        Assert.Equal((permits, contradictions), (it.AlcoholPermits.Value, it.Contradictions.Value));
        Assert.Equal(permits.StartsWith('A'), it.TaxTypes.Values.Contains("alcohol-permit"));
    }

    [Theory]
    [InlineData("Baton Rouge", "EBR", "1701")]
    [InlineData("Unincorporated", "EBR", "1700")]
    [InlineData("Unincorporated", "Zachary", "1706")]
    [InlineData("Unincorporated", "Central", "1708")]
    [InlineData("Baker", "Baker", "1702")]
    [InlineData("Baker", "EBR", "1707")]
    [InlineData("Zachary", "Zachary", "1705")]
    [InlineData("Central", "Central", "1703")]
    [InlineData("St. George", "EBR", "N")]
    [InlineData("Unincorporated (Harveston EDD)", "EBR", "L")]
    [InlineData("Baton Rouge (Third-Florida EDD)", "EBR", "M")]
    [InlineData("Zachary (Americana EDD)", "Zachary", "K")]
    [InlineData("Baker", "", "AMBIGUOUS: 1702 or 1707")]
    [InlineData("unincorporated", "", "AMBIGUOUS: 1700 or 1706 or 1708")]
    [InlineData("70791", "", "AMBIGUOUS: 1706 or 1705")]
    [InlineData("Zachary, ZIP 70791", "", "AMBIGUOUS: 1706 or 1705")]
    [InlineData("ZIP 70818, not sure", "Central", "AMBIGUOUS: 1708 or 1703")]
    [InlineData("Baton Rouge or Central", "", "AMBIGUOUS: 1701 or 1703")]
    [InlineData("Central", "Baker", "AMBIGUOUS: ask for the municipality and the district")]
    public void A_location_code_goes_by_municipality_and_school_district(string town, string schools, string code)
    {
        var it = Situations.Propose(Ebr, $"{Shop}municipality={town}; school_district_or_county={schools}");
        Assert.Equal(code, it.LocationCodes.Value);
        Assert.Equal(code.StartsWith('A'), it.Contradictions.Values.Contains("AMBIGUOUS-ADDRESS"));
    }

    [Theory]
    [InlineData("St. George", "2025-03-31", "1700 to 2025-03-31; N from 2025-04-01")]
    [InlineData("St. George", "2025-04-01", "N")]
    [InlineData("Unincorporated (Harveston EDD)", "2020-12-31", "1700 to 2020-12-31; L from 2021-01-01")]
    [InlineData("Unincorporated (Harveston EDD)", "2021-01-01", "L")]
    [InlineData("Zachary (before: Baton Rouge)", "2021-01-01", "1701 to 2026-09-30; 1705 from 2026-10-01")]
    [InlineData("Central (before: Baker)", "2021-01-01", "1702 or 1707 to 2026-09-30; 1703 from 2026-10-01")]
    public void A_location_code_is_dated(string town, string opened, string code) =>
        Assert.Equal(code, Situations.Propose(Ebr, $"sells=gifts; municipality={town}; school_district_or_county={(town.Contains("before", StringComparison.Ordinal) ? town.Split(' ')[0] : "EBR")}; expected_tax_month=500; opened_on={opened}; applied_on={(town.Contains("before", StringComparison.Ordinal) ? "2026-10-01" : opened)}").LocationCodes.Value);

    [Theory]
    [InlineData("29.99", "quarterly", "")]
    [InlineData("30.00", "monthly", "QUARTERLY-ABOVE")]
    [InlineData("30.01", "monthly", "QUARTERLY-ABOVE")]
    [InlineData("900", "monthly", "QUARTERLY-ABOVE")]
    public void Quarterly_filing_that_is_asked_for_is_less_than_30_dollars_a_month(string tax, string frequency, string contradictions)
    {
        var it = Situations.Propose(Ebr, $"sells=gifts; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month={tax}; frequency_asked=quarterly; opened_on=2026-03-02; applied_on=2026-03-02");
        Assert.Equal((frequency, contradictions), (it.Frequency.Value, it.Contradictions.Value));
    }

    [Theory]
    [InlineData(5, "not in the rule book", "not in the rule book", "ROOMS-UNDER-SIX")]
    [InlineData(6, "sales|occupancy|occupational-license", "12.00", "")]
    [InlineData(7, "sales|occupancy|occupational-license", "14.00", "")]
    public void A_hotel_has_six_rooms(int rooms, string taxes, string fee, string contradictions)
    {
        var it = Situations.Propose(Ebr, $"sells=rooms; municipality=Baton Rouge; school_district_or_county=EBR; rooms={rooms}; expected_tax_month=900; opened_on=2026-03-02; applied_on=2026-03-02");
        Assert.Equal((taxes, fee, contradictions), (it.TaxTypes.Value, it.FirstFee.Value, it.Contradictions.Value));
    }

    [Theory]
    [InlineData("2026-06-30", "50.00")]
    [InlineData("2026-07-01", "25.00")]
    public void Opening_costs_half_from_July(string opened, string fee) =>
        Assert.Equal(fee, Situations.Propose(Ebr, $"sells=gifts; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=900; opened_on={opened}; applied_on={opened}").FirstFee.Value);

    [Theory]
    [InlineData("opened_on=2024-11-01; last_year_gross=2499.99", "sales", "0.00")]
    [InlineData("opened_on=2024-11-01; last_year_gross=2500", "sales|occupational-license", "50.00")]
    [InlineData("opened_on=2024-11-01; last_year_gross=75000", "sales|occupational-license", "90.00")]
    public void Under_2500_dollars_in_a_full_year_there_is_no_license(string said, string taxes, string fee)
    {
        var it = Situations.Propose(Ebr, $"sells=gifts; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=11; applied_on=2026-01-20; {said}");
        Assert.Equal((taxes, fee), (it.TaxTypes.Value, it.FirstFee.Value));
    }

    [Theory]
    [InlineData("2026-06-30", "75.00 + 500.00 + 5.00 permit")]
    [InlineData("2026-07-01", "48.75 + 325.00 + 5.00 permit")]
    public void Taking_over_a_licensed_bar_costs_a_part_from_July(string opened, string fee) => Assert.Equal(fee, Situations.Propose(
        Ebr, $"sells=drinks; municipality=Baton Rouge; school_district_or_county=EBR; alcohol=beer and liquor; consumption=on; expected_tax_month=900; previous_owner=certificate shown; opened_on={opened}; applied_on={opened}").AlcoholFee.Value);

    [Theory]
    [InlineData("sells=shrimp; mobile=changes place week to week", "rolling vendor (flat)", "FLAT-FEE-CAP")]
    [InlineData("sells=tacos; mobile=day to day", "rolling vendor (flat)", "PEDDLER-OLT")]
    [InlineData("sells=jewelry; mobile=no: fixed kiosk", "retail", "NOT-A-ROLLING-VENDOR")]
    [InlineData("sells=encyclopedias; locations=0; mobile=takes orders for direct shipment", "none", "NOT-A-ROLLING-VENDOR")]
    [InlineData("sells=rugs; locations=0; mobile=one weekend", "transient merchant", "TRANSIENT-MERCHANT")]
    [InlineData("sells=plumbing; contractor=yes; locations=3", "contractor", "SITES-NOT-LOCATIONS")]
    [InlineData("sells=plumbing; contractor=yes; asks=wants to buy pipes free of tax", "contractor", "TAXED-ON-MATERIALS")]
    [InlineData("sells=gifts; locations=2", "retail", "LICENSE-PER-LOCATION")]
    [InlineData("sells=haircuts, shampoo; asks=ticked only the license", "retail", "LICENSE-NO-TAX")]
    [InlineData("sells=rooms; rooms=20; asks=hotel, no occupancy tax", "hotel (by the room)", "LODGING-NO-OCC")]
    [InlineData("sells=auto repair; asks=says services are not taxed", "retail", "TAXABLE-NOT-LISTED")]
    [InlineData("sells=gifts; code_asked=B", "retail", "CODE-ADDRESS")]
    [InlineData("sells=gifts; previous_owner=owes sales tax", "retail", "PREDECESSOR-OWES")]
    [InlineData("sells=gifts; previous_owner=J. Hebert", "retail", "PREDECESSOR-UNKNOWN")]
    [InlineData("sells=wine; alcohol=liquor; consumption=off; asks=pours samples by the glass", "retail", "ON-PREMISES-WITHOUT-A")]
    public void A_contradiction_is_shown_in_East_Baton_Rouge(string said, string license, string code)
    {
        var it = Situations.Propose(Ebr, $"municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=100; opened_on=2026-03-02; applied_on=2026-03-02; {said}");
        Assert.Equal(license, it.LicenseClass.Value);
        Assert.Contains(code, it.Contradictions.Values);
    }

    [Theory]
    [InlineData("sells=tires; asks=ticked only the sales license, only license", "PTA-MISSING")]
    [InlineData("sells=car rental; vehicles=4", "VRT-UNDER-FIVE")]
    [InlineData("sells=van rental; other=three vans", "VRT-UNDER-FIVE")]
    [InlineData("sells=meals; alcohol=beer and liquor; consumption=on", "LIQUOR-NOT-HERE")]
    [InlineData("sells=milk, bread; expected_tax_month=0", "NO-LICENSE-NEEDED")]
    [InlineData("sells=roofing; contractor=yes; asks=wants a resale certificate", "TAXED-ON-MATERIALS")]
    [InlineData("sells=bread, ready-to-eat food", "WHOLESALE-RETAIL")]
    [InlineData("locations=3", "LICENSE-CHOICE")]
    [InlineData("other=unpaid state tax", "UNPAID-STATE-TAX")]
    [InlineData("sells=T-shirts; locations=0; mobile=fairs; opened_on=2026-12-01", "TRANSIENT-NOTICE")]
    [InlineData("sells=T-shirts; locations=1; mobile=fairs", "TRANSIENT-HAS-PLACE")]
    [InlineData("sells=tuxedo rental", "TAXABLE-NOT-LISTED")]
    [InlineData("opened_on=2026-10-01", "OPENED-BEFORE")]
    [InlineData("other=delivers into Pittsburgh", "LOCAL-BY-DELIVERY")]
    [InlineData("school_district_or_county=", "AMBIGUOUS-ADDRESS")]
    public void A_contradiction_is_shown_in_Pennsylvania(string said, string code) => Assert.Contains(code, Situations.Propose(Pa, Over(Pennsylvanian, said)).Contradictions.Values);

    [Theory]
    [InlineData("sells=car rental; vehicles=5", "VRT-UNDER-FIVE")]
    [InlineData("sells=tacos; mobile=moves day to day", "TRANSIENT-HAS-PLACE")]
    [InlineData("other=unpaid state tax, in a payment plan", "UNPAID-STATE-TAX")]
    [InlineData("other=unpaid state tax, under appeal", "UNPAID-STATE-TAX")]
    [InlineData("sells=T-shirts; locations=0; mobile=fairs; opened_on=2026-12-02", "TRANSIENT-NOTICE")]
    [InlineData("other=delivers into Pittsburgh; opened_on=2026-09-30; applied_on=2026-09-30", "LOCAL-BY-DELIVERY")]
    public void What_does_not_contradict_is_not_shown(string said, string code) => Assert.DoesNotContain(code, Situations.Propose(Pa, Over(Pennsylvanian, said)).Contradictions.Values);

    [Theory]
    [InlineData("third_quarter_tax=599.99; year_tax=2100", "quarterly")]
    [InlineData("third_quarter_tax=600; year_tax=2100", "monthly")]
    [InlineData("third_quarter_tax=70; year_tax=300", "semiannual")]
    [InlineData("third_quarter_tax=70; year_tax=300.01", "quarterly")]
    [InlineData("registered=no", "quarterly")]
    public void A_licensee_of_Pennsylvania_files_by_its_third_quarter(string said, string frequency) =>
        Assert.Equal(frequency, Situations.Propose(Pa, $"sells=hardware; school_district_or_county=York; locations=1; opened_on=2019-01-01; applied_on=2026-01-10; {said}").Frequency.Value);

    private static string Over(string said, string other) => string.Join("; ", said.Split(';').Where(a => !other.Contains(a.Split('=')[0].Trim() + "=", StringComparison.Ordinal)).Append(other));
}
