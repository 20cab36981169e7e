using TaxCounter.Domain.Duties;
using Xunit;

namespace TaxCounter.Domain.Tests.Duties;

/// <summary>Every kind of number that stands on a paper of the office, in every way that people type it.</summary>
public sealed class EveryNumberTests
{
    private static readonly OfficeDuties _office = new(typeof(Duty).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Duty))).Select(t => (Duty)Activator.CreateInstance(t)!));

    public static TheoryData<string> Prefixes => [.. _office.Numbers.Select(n => n.Prefix)];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void It_is_meant_however_it_is_written(string prefix)
    {
        var series = _office.Numbers.Single(n => n.Prefix == prefix);
        var (whole, bare) = (series.Example, series.Example[(prefix.Length + 1)..]);
        var check = bare[^1];
        string[] ways =
        [
            whole, whole.ToLowerInvariant(), whole.Replace("-", "", StringComparison.Ordinal), whole.Replace('-', ' '), whole.Replace('-', '\u2011'), whole.Replace("-", "\u200B-\u00AD", StringComparison.Ordinal),
            whole[..^2], whole[..^2].Replace("0000", "", StringComparison.Ordinal), $"#{whole}", $"{series.Name} no. {whole}", $"({whole})", $"{whole}.", $"{series.Name}: {whole}", bare, bare[..^2], bare.Replace('-', ' '), $"{series.Name} {bare}",
        ];
        foreach (var way in ways)
        {
            Assert.True(_office.MeantBy(way).Any(m => m.Series == series && m.Series.Meant(m.Typed).Contains(whole)), $"{way} is not read as {whole}");
        }

        var wrong = (char)('0' + ((check - '0' + 1) % 10));
        string[] slips = [whole[..^1] + wrong, bare[..^1] + wrong, whole.Replace("-000012-", "-000021-", StringComparison.Ordinal), whole.Replace("-2026-", "-2062-", StringComparison.Ordinal), whole.Replace("-000012-", "-00012-", StringComparison.Ordinal)];
        foreach (var slip in slips)
        {
            Assert.True(_office.MeantBy(slip).Any(m => m.Series == series && m.Series.Near(m.Typed).Concat(m.Series.Meant(m.Typed)).Contains(whole)), $"{slip} does not lead to {whole}");
        }
    }
}
