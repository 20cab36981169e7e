namespace TaxCounter.Domain.Duties;

/// <summary>Every duty of the office, and the printed numbers of all of them together.</summary>
public sealed class OfficeDuties
{
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
    /// The series that somebody meant, each with what was typed as a number of it: the one of the prefix, or all of them where a whole number was typed without
    /// its prefix.
    /// </summary>
    public IReadOnlyList<(NumberSeries Series, string Typed)> MeantBy(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var byPrefix = Numbers.Where(n => n.IsMeantBy(typed)).Select(n => (n, typed)).ToList();
        return byPrefix.Count > 0 ? byPrefix : [.. Numbers.Where(n => n.Read(n.Prefix + typed) is not null).Select(n => (n, n.Prefix + typed))];
    }

    private static void Once(IEnumerable<string> all, string what)
    {
        if (all.GroupBy(a => a, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"{what} '{twice.Key}' belongs to two duties.");
        }
    }
}
