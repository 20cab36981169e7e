using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Duties;

/// <summary>Every duty of the office, and the printed numbers of all of them together.</summary>
public sealed class OfficeDuties
{
    private static readonly char[] _between = [' ', '.', ':', '#', ','];

    /// <summary>Made of the duties that the program collected.</summary>
    /// <exception cref="InvalidOperationException">Two series have one prefix, two duties have words for one act, or two kinds of approval have one code.</exception>
    public OfficeDuties(IEnumerable<Duty> duties)
    {
        All = [.. duties];
        Numbers = [.. All.SelectMany(d => d.Numbers)];
        Once(Numbers.Select(n => n.Prefix), "The prefix");
        Once(Numbers.Select(n => n.Name), "The series");
        Once(All.SelectMany(d => d.AuditWords.Keys), "The act");
        Once(All.SelectMany(d => d.Approvals).Select(a => a.Code), "The kind of approval");
    }

    /// <summary>Every duty.</summary>
    public IReadOnlyList<Duty> All { get; }

    /// <summary>Every series of printed numbers.</summary>
    public IReadOnlyList<NumberSeries> Numbers { get; }

    /// <summary>The series that a number belongs to; null where it is none as printed.</summary>
    public NumberSeries? SeriesOf(string? number) => Numbers.FirstOrDefault(n => n.Read(number) is not null);

    /// <summary>
    /// The series that somebody meant, each with what was typed as a number of it: the one of the prefix, also behind words ("receipt no. R-2026-000012"); or all of
    /// them where year and running number were typed without a prefix.
    /// </summary>
    public IReadOnlyList<(NumberSeries Series, string Typed)> MeantBy(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        foreach (var behind in Behind(typed))
        {
            var byPrefix = Numbers.Where(n => n.IsMeantBy(behind)).Select(n => (n, behind)).ToList();
            if (byPrefix.Count > 0)
            {
                return byPrefix;
            }

            if (NumberSeries.IsBare(behind))
            {
                return [.. Numbers.Select(n => (n, n.Prefix + behind))];
            }
        }

        return [];
    }

    /// <summary>The text itself, then what is left of it without the words before.</summary>
    private static IEnumerable<string> Behind(string typed)
    {
        var plain = TypedText.Plain(typed).Trim('#', ' ', ':', '.', ',', ';', '(', ')', '"', '\'');
        for (var rest = plain; rest.Length > 0; rest = rest[1..].TrimStart(_between))
        {
            yield return rest;
            var next = rest.IndexOfAny(_between);
            if (next < 0 || !rest[..next].All(c => char.IsAsciiLetter(c) || c is '-' or '\''))
            {
                yield break;
            }

            rest = rest[next..];
        }
    }

    private static void Once(IEnumerable<string> all, string what)
    {
        if (all.GroupBy(a => a, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"{what} '{twice.Key}' belongs to two duties.");
        }
    }
}
