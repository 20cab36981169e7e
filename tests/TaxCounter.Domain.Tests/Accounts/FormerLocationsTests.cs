using TaxCounter.Domain.Accounts;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Accounts;

/// <summary>Where a business was on a day, after it moved once, twice, and back into a day before.</summary>
public class FormerLocationsTests
{
    [Theory]
    [InlineData("2020-01-01", "1703")]
    [InlineData("2026-11-28", "1703")]
    [InlineData("2026-11-29", "1701")]
    [InlineData("2027-03-31", "1701")]
    [InlineData("2027-04-01", "1702")]
    public void Each_day_goes_by_the_place_of_that_day(string day, string code)
    {
        var places = FormerLocations.None.And("1703", Day("2026-11-28")).And("1701", Day("2027-03-31"));
        Assert.Equal(code, places.On(Day(day)) ?? "1702");
    }

    [Fact]
    public void A_move_that_is_entered_late_takes_the_days_after_it_from_the_place_in_between()
    {
        var places = FormerLocations.None.And("1703", Day("2026-11-28")).And("1701", Day("2026-08-31"));
        Assert.Equal(("1701", null), (places.On(Day("2026-08-31")), places.On(Day("2026-10-01"))));
    }

    [Fact]
    public void The_records_read_back_what_they_keep()
    {
        var places = FormerLocations.None.And("1703", Day("2026-11-28")).And("1701", Day("2027-03-31"));
        Assert.Equal("1703 to 2026-11-28, 1701 to 2027-03-31", places.ToString());
        Assert.Equal(places, FormerLocations.Parse(places.ToString()));
        Assert.Equal(FormerLocations.None, FormerLocations.Parse(""));
    }
}
