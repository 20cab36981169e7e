using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Domain.Tests.Kernel;

public class MovesTests
{
    private enum Light
    {
        Red = 1,
        Green,
        Yellow,
    }

    private static readonly Moves<Light> _moves = new((Light.Red, [Light.Green]), (Light.Green, [Light.Yellow]), (Light.Yellow, []));

    [Fact]
    public void Only_the_moves_of_the_table_are_allowed()
    {
        var allowed = from one in Enum.GetValues<Light>() from other in Enum.GetValues<Light>() where _moves.Allow(one, other) select (one, other);
        Assert.Equal([(Light.Red, Light.Green), (Light.Green, Light.Yellow)], allowed);
    }

    [Fact]
    public void An_end_leads_nowhere() => Assert.Empty(_moves.From(Light.Yellow));

    [Fact]
    public void A_state_without_a_row_is_a_mistake_that_shows_at_once()
    {
        var forgotten = Assert.Throws<ArgumentException>(() => new Moves<Light>((Light.Red, [Light.Green]), (Light.Green, [])));
        Assert.StartsWith("Yellow has no row.", forgotten.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Moves<Light>((Light.Red, []), (Light.Red, []), (Light.Green, []), (Light.Yellow, [])));
    }
}
