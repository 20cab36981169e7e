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

    private enum Press
    {
        Short = 1,
        Long,
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

    [Fact]
    public void A_table_by_verbs_says_where_each_verb_leads_and_where_a_state_leads_at_all()
    {
        var table = new MovesByVerb<Press, Light>((Light.Red, Press.Short, [Light.Green]), (Light.Green, Press.Short, [Light.Yellow]), (Light.Green, Press.Long, [Light.Yellow, Light.Red]));

        Assert.Equal([Light.Yellow, Light.Red], table.From(Light.Green, Press.Long));
        Assert.Empty(table.From(Light.Red, Press.Long));
        Assert.False(table.Allow(Light.Red, Press.Short, Light.Yellow));
        Assert.Equal([Light.Yellow, Light.Red], table.ByState.From(Light.Green));
        Assert.Empty(table.ByState.From(Light.Yellow));
    }

    [Fact]
    public void A_verb_without_a_row_and_a_pair_with_two_are_mistakes_that_show_at_once()
    {
        Assert.StartsWith("Long has no row.", Assert.Throws<ArgumentException>(() => new MovesByVerb<Press, Light>((Light.Red, Press.Short, [Light.Green]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new MovesByVerb<Press, Light>((Light.Red, Press.Short, [Light.Green]), (Light.Red, Press.Short, [Light.Red]), (Light.Red, Press.Long, [Light.Red])));
    }
}
