using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Authorizations;

/// <summary>
/// An authority on file: a representative may be told of an account, speak, sign or receive a refund, only for the tax types, periods and purpose that its paper
/// names. It ends by itself on its last day, or is revoked. What it says is never changed.
/// </summary>
public sealed class Authorization
{
    private const char Between = ',';

    private Authorization()
    {
        Representative = Firm = Phone = Taxes = Purpose = FileName = FileKind = Sha256 = "";
        Recorded = null!;
    }

    public AuthorizationId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    public AuthorizationPaper Paper { get; private init; }

    public string Representative { get; private init; }

    public string Firm { get; private init; }

    public string Phone { get; private init; }

    public RepresentativeKind Kind { get; private init; }

    /// <summary>The codes of its tax types, with commas between them.</summary>
    public string Taxes { get; private init; }

    /// <summary>The first day of its periods.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day of its periods.</summary>
    public DateOnly To { get; private init; }

    public string Purpose { get; private init; }

    public Powers Powers { get; private init; }

    public DateOnly SignedOn { get; private init; }

    public bool IsWitnessed { get; private init; }

    /// <summary>Its last day; null where the paper names none.</summary>
    public DateOnly? EndsOn { get; private init; }

    /// <summary>The name of the scan as it was given; only ever shown.</summary>
    public string FileName { get; private init; }

    /// <summary>The media type of the scan.</summary>
    public string FileKind { get; private init; }

    /// <summary>SHA-256 of the scan, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private init; }

    public Signature Recorded { get; private init; }

    /// <summary>Who noted that it was revoked; null while nobody did.</summary>
    public Signature? Revoked { get; private set; }

    /// <summary>From which day on it is revoked.</summary>
    public DateOnly? RevokedOn { get; private set; }

    public string? RevokeReason { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Its tax types.</summary>
    public IReadOnlyList<string> TaxTypes => Taxes.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where it stands on a day.</summary>
    public AuthorizationState On(DateOnly day) => RevokedOn <= day ? AuthorizationState.Revoked : EndsOn < day ? AuthorizationState.Ended : AuthorizationState.InForce;

    /// <summary>Whether it lets the representative do something about a tax and a day of its periods.</summary>
    public bool Covers(Powers power, string taxType, DateOnly ofPeriod, DateOnly today) =>
        On(today) == AuthorizationState.InForce && Powers.HasFlag(power) && TaxTypes.Contains(taxType) && From <= ofPeriod && ofPeriod <= To;

    /// <summary>Whether its representative may be told anything on a day.</summary>
    public bool LetsKnow(DateOnly today) => On(today) == AuthorizationState.InForce && Powers.HasFlag(Powers.See);

    /// <summary>Whether both are about a tax and days that the other names too.</summary>
    internal bool IsSameMatter(Authorization other) => TaxTypes.Intersect(other.TaxTypes).Any() && From <= other.To && other.From <= To;

    /// <summary>Whether a form says the same.</summary>
    internal bool IsSame(AuthorizationAsked asked) => AccountId == asked.Account && Representative == asked.Representative.Trim() && Powers == asked.Powers && SignedOn == asked.SignedOn;

    internal static Authorization Of(AuthorizationAsked asked, EvidenceFacts scan, CounterAct act) => new()
    {
        Id = asked.Id,
        AccountId = asked.Account,
        Paper = asked.Paper,
        Representative = asked.Representative.Trim(),
        Firm = asked.Firm.Trim(),
        Phone = asked.Phone.Trim(),
        Kind = asked.Kind,
        Taxes = string.Join(Between, asked.TaxTypes.Distinct()),
        From = asked.From!.Value,
        To = asked.To!.Value,
        Purpose = asked.Purpose.Trim(),
        Powers = asked.Powers,
        SignedOn = asked.SignedOn!.Value,
        IsWitnessed = asked.IsWitnessed,
        EndsOn = asked.EndsOn,
        FileName = scan.FileName,
        FileKind = scan.Kind,
        Sha256 = scan.Sha256,
        Recorded = act.Signature,
    };

    internal void Revoke(CounterAct act) => (Revoked, RevokedOn, RevokeReason) = (act.Signature, act.Today, act.Reason);
}
