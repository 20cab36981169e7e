using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class TaxIdGuardTests
{
    [Theory]
    [InlineData("987-65-4329")]
    [InlineData("987 65 4329")]
    [InlineData("987.65.4329")]
    [InlineData("he said 987-65-4329, and left")]
    [InlineData("72-3455413")]
    [InlineData("EIN 72 3455413")]
    [InlineData("987–65–4329")]
    [InlineData("９８７-６５-４３２９")]
    [InlineData("٩٨٧-٦٥-٤٣٢٩")]
    [InlineData("987\u200B-65\u200B-4329")]
    [InlineData("987_65_4329 W-9")]
    [InlineData("SSN 987654329")]
    [InlineData("ssn: 987654329")]
    [InlineData("Social Security number is 987654329")]
    [InlineData("FEIN723455413")]
    [InlineData("tax id 72 345 5413")]
    [InlineData("número de seguro social 987654329")]
    public void A_tax_id_is_found_in_any_text(string text) => Assert.True(TaxIdGuard.HoldsTaxId(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("account 0102 0000 80, also 0102 0001 63")]
    [InlineData("(225) 389-3084 or 225-389-3085 or 225 389 3086")]
    [InlineData("receipts R-2026-004562-8 and R-2026-004417-5")]
    [InlineData("2026-11-20 10:12, again 2026-11-21")]
    [InlineData("111000025 check 1042 for 1,020.54")]
    [InlineData("3959 Essen Ln, Baton Rouge 70816-4321")]
    [InlineData("R.S. 47:337.55(B), 61 Pa. Code 119.4")]
    [InlineData("paid 911.20, 91.12 and 18.22 of 1,020.54")]
    [InlineData("invoice 1123-45-67890")]
    [InlineData("tax id ends in 4329")]
    [InlineData("\ud835")]
    public void What_clerks_write_all_day_is_let_through(string? text) => Assert.False(TaxIdGuard.HoldsTaxId(text));
}
