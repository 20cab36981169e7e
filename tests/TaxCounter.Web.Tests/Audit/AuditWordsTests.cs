using System.Text.RegularExpressions;
using TaxCounter.Domain.Duties;
using TaxCounter.Web.Audit;
using Xunit;

namespace TaxCounter.Web.Tests.Audit;

/// <summary>Every act that the program writes into the trail has its words.</summary>
public sealed class AuditWordsTests
{
    private static readonly string _source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src"));

    private static readonly AuditWords _words = new(new OfficeDuties(Duty.PartsIn<Duty>(typeof(Duty).Assembly)));

    [Fact]
    public void Every_act_that_is_recorded_by_its_name_is_said_in_words()
    {
        var recorded = Directory.EnumerateFiles(_source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), "\\.Record(View)?\\([^\";]*?, \"([a-z-]+(\\.[a-z-]+)?)\"[,)]").Select(m => m.Groups[2].Value))
            .Distinct().ToList();

        Assert.True(recorded.Count > 25, $"Only {recorded.Count} acts were found.");
        Assert.Empty(recorded.Where(a => _words.Of(a) == a).Select(a => $"{a} has no words"));
    }

    [Fact]
    public void An_act_without_words_is_shown_by_its_code() => Assert.Equal("something.new", _words.Of("something.new"));
}
