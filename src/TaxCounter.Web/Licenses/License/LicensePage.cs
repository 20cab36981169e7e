using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Licenses;

/// <summary>The page of a license: what it is, what its fee is made of, what holds it, what can be done next.</summary>
public sealed record LicensePage
{
    public required License License { get; init; }

    public required Account Account { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required RuleBook Rules { get; init; }

    public required IReadOnlyList<CaseAction<License, LicenseNumber>> Actions { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What is still owed for its newest term.</summary>
    public required Money Owed { get; init; }

    /// <summary>What was charged for the licenses of its account that are not issued yet: they are paid together.</summary>
    public required IReadOnlyList<ObligationId> Fees { get; init; }

    /// <summary>Where their payment begins, with every one of these fees ticked, also one that is not due yet.</summary>
    public string PayUrl => $"/cashiering/payments/new?account={Account.Number.Digits}{string.Concat(Fees.Select(f => $"&tick={f.Value}"))}";

    /// <summary>Why its newest term cannot be issued; null when it can.</summary>
    public required Refusal? WhyNotIssue { get; init; }

    /// <summary>Why it cannot be renewed; null when it can.</summary>
    public required Refusal? WhyNotRenew { get; init; }

    /// <summary>What its opening day leaves uncharged; null once it is approved.</summary>
    public required LicenseOpening? Opening { get; init; }

    /// <summary>How its kind lives today.</summary>
    public required Result<LicenseKindRule> Rule { get; init; }

    /// <summary>The address of the license.</summary>
    public string Url => LicensePages.UrlOf(License.Number);

    /// <summary>The kind and class as said.</summary>
    public string Name => LicensePages.NameOf(License, Rules);

    /// <summary>What the person who looks can do on a page that asks for a text.</summary>
    public IEnumerable<CaseAction<License, LicenseNumber>> Open => Works ? Actions.Where(a => a.IsOpen(License, Today)) : [];

    /// <summary>Whether the person who looks works licenses.</summary>
    public bool Works => Who.May(Permission.WorkLicenses);

    /// <summary>What it needs before it is approved, in the order it comes.</summary>
    public IReadOnlyList<LicenseRequirement> Requirements => Rule is { Refusal: null, Value: { } rule } ? License.Needs(rule) : [];

    /// <summary>Whether the person who looks can note what of it is there.</summary>
    public bool CanNoteRequirements => Works && License.Allows(LicenseVerb.NoteRequirements);

    /// <summary>How many of the things it needs are missing.</summary>
    public int Missing => License.Requirements.Missing(Requirements).Count;

    /// <summary>Whether it can be approved.</summary>
    public bool CanApprove => Works && License.Allows(LicenseVerb.Approve) && Missing == 0;

    /// <summary>Whether its newest term is still to be issued.</summary>
    public bool CanIssue => Works && License.Allows(LicenseVerb.Issue) && License.Terms.Newest is { Issued: null };

    /// <summary>Whether it can be renewed: its next term begins by the end of next year, and the last one was issued.</summary>
    public bool CanRenew => Works && License.Allows(LicenseVerb.Renew) && License.Terms.Newest is { Issued: not null } term && term.LastDay.Year <= Today.Year;

    /// <summary>Whether the receipts of the first days are still to come.</summary>
    public bool CanReport => Works && License.Allows(LicenseVerb.ReportReceipts) && License.Class.Length > 0 && License.Terms.Of(License.OpenedOn.Year) is { Gross: null } first && FeeOf(first) is { Refusal: null } && Rules.Licenses.Find(License.Class)?.Fees.On(first.FirstDay) is { Refusal: null, Value.Value.GoesByReceipts: true };

    /// <summary>Whether it can be moved.</summary>
    public bool CanRelocate => Works && License.Allows(LicenseVerb.Relocate);

    /// <summary>Whether it can be closed.</summary>
    public bool CanClose => Works && License.Allows(LicenseVerb.Close);

    /// <summary>Whether a supervisor has something to decide.</summary>
    public bool CanDecide => Who.May(Permission.DecideLicense) && License.Story.State is LicenseState.RefusalRecommended or LicenseState.RevocationRequested or LicenseState.Revoked;

    /// <summary>What the fee of a term is, with its steps.</summary>
    public Result<Calculation> FeeOf(LicenseTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return License.Basis(term.Year, term.Gross).Fee(Rules, term.Year);
    }

    /// <summary>What the fee of the application would be; null once it is charged, and where it costs nothing.</summary>
    public Result<Calculation>? FirstFee => License.Terms.Newest is null && License.Class.Length > 0 ? License.Basis(License.FirstYear, License.FirstGross).Fee(Rules, License.FirstYear) : null;

    /// <summary>The supporting documents; with the form where it takes more and the person may add them.</summary>
    public EvidencePanel Evidence(ITempDataDictionary kept) => Works && License.Allows(LicenseVerb.AddEvidence)
        ? EvidencePanel.WithForm(Url, $"{License.Number}", License.Evidence, Today, kept) : new() { Url = Url, Number = $"{License.Number}", Documents = License.Evidence };

    /// <summary>The story of the license.</summary>
    public StoryPanel Story => StoryPanel.Of(License.Story, LicenseTable.Of, LicenseVerb.Refuse);
}
