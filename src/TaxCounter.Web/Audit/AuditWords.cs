using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Audit;

/// <summary>The acts of the audit trail in plain words, as the duties say them. What none of them knows is shown by its code.</summary>
public sealed class AuditWords(OfficeDuties duties)
{
    private readonly Dictionary<string, string> _acts = duties.All.SelectMany(d => d.AuditWords).ToDictionary(StringComparer.Ordinal);

    /// <summary>An act as said after the name of who did it; its code where no duty knows it.</summary>
    public string Of(string what) => _acts.GetValueOrDefault(what, what);

    /// <summary>The page of what it was done to, where it has one; null otherwise.</summary>
    public string? UrlOf(AuditRow row, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(who);
        if (row.Subject is not { Length: > 0 } subject)
        {
            return null;
        }

        return duties.SeriesOf(subject) is { } series
            ? who.May(series.Needs) ? series.PageOf(series.Read(subject)!) : null
            : duties.All.Select(d => d.PageOf(row.What, subject, who)).FirstOrDefault(url => url is not null);
    }
}
