using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>Banners over the street: requested, gathered for, recommended, decided by another person.</summary>
public sealed class BannersDuty : Duty, IWritesLetters
{
    private static readonly LetterField _what = new("what", "What the banner says and where it hangs.", true);
    private static readonly LetterField _missing = new("missing", "What is missing, as the clerk wrote it.", true);
    private static readonly LetterField _dueDate = new("due-date", "The last day to answer, by the rule book.", true);

    /// <summary>Requests that are recommended.</summary>
    public static readonly ApprovalKind Decisions = new("banner", "Banners", Permission.DecideLicense, "/supervisor/banners");

    /// <summary>Asks for what is missing.</summary>
    public static readonly LetterKind MoreInformation = LetterKind.Of("banner-more-information", "Banner: more information needed", "when a clerk asks for what is missing", _what, _missing, _dueDate);

    /// <summary>Reminds of it.</summary>
    public static readonly LetterKind Reminder = LetterKind.Of("banner-reminder", "Banner: reminder", "when a clerk sends a reminder", _what, _missing, _dueDate);

    /// <summary>Tells the decision.</summary>
    public static readonly LetterKind Decided = LetterKind.Of("banner-decided", "Banner: decision", "when a supervisor approves or denies a banner", _what, new LetterField("outcome", "What was decided, and why.", true));

    /// <inheritdoc/>
    public override IReadOnlyList<NumberSeries> Numbers { get; } = [NumberSeries.Of<BannerSeries>("/banners", Permission.SeeLicenses)];

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Decisions];

    /// <inheritdoc/>
    public IReadOnlyList<LetterKind> Letters { get; } = [MoreInformation, Reminder, Decided];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["banners.answer"] = "noted the customer's answer about a banner",
        ["banners.approve"] = "approved a banner",
        ["banners.ask-for-more"] = "requested information about a banner",
        ["banners.close"] = "closed a request for a banner without an answer",
        ["banners.deny"] = "denied a banner",
        ["banners.evidence"] = "added a supporting document to a request for a banner",
        ["banners.evidence-view"] = "opened a supporting document of a banner",
        ["banners.go-on"] = "continued with a banner without an answer",
        ["banners.recommend"] = "recommended a banner",
        ["banners.remind"] = "sent a reminder about a banner",
        ["banners.request"] = "took a request for a banner",
        ["banners.return"] = "returned a banner with a question",
        ["banners.view"] = "looked at a banner",
        ["banners.withdraw"] = "withdrew a request for a banner for the customer",
    };
}
