using TaxCounter.Domain.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>Where everything of an account stands.</summary>
public sealed record StatusPage(Account Account, IReadOnlyList<Standing> All)
{
    /// <summary>What waits for somebody: that with a last day first, then what has waited longest.</summary>
    public IReadOnlyList<Standing> Open => [.. All.Where(s => !s.IsOver).OrderBy(s => s.DueOn is null).ThenBy(s => s.DueOn).ThenBy(s => s.Since ?? s.SinceDay?.ToDateTime(TimeOnly.MinValue))];

    /// <summary>What is over, newest first.</summary>
    public IReadOnlyList<Standing> Over => [.. All.Where(s => s.IsOver).OrderByDescending(s => s.Since ?? s.SinceDay?.ToDateTime(TimeOnly.MinValue))];

    /// <summary>Whom one waits for, in words.</summary>
    public static string AwaitsWords(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Ahead.Awaits switch
        {
            Awaits.Clerk => standing.InHandOf.Length > 0 ? standing.InHandOf : "the office",
            Awaits.Customer => "the customer",
            Awaits.Supervisor => "a supervisor",
            Awaits.Finance => "finance",
            _ => "nobody",
        };
    }

    /// <summary>Since when, as a day.</summary>
    public static string SinceWords(Standing standing, OfficeOptions office)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(office);
        return standing.Since is { } at ? DateOnly.FromDateTime(office.LocalOf(at)).Long() : standing.SinceDay?.Long() ?? "";
    }
}
