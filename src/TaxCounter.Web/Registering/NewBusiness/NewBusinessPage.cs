using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Coding;

namespace TaxCounter.Web.Registering;

/// <summary>The page of a business that registers.</summary>
public sealed record NewBusinessPage
{
    /// <summary>Questions of the coding that the business's own fields answer.</summary>
    private static readonly string[] _answered = ["zip", "opened_on", "applied_on", "registered"];

    /// <summary>Parts that a clerk may set otherwise here.</summary>
    public static readonly IReadOnlyList<string> Overridable = ["naics", "business_type", "location_codes", "tax_types", "frequency"];

    public required NewBusinessForm Form { get; init; }

    /// <summary>The coding so far.</summary>
    public required CodingPage Coding { get; init; }

    /// <summary>Accounts that look alike, best first.</summary>
    public IReadOnlyList<AccountHit> Alike { get; init; } = [];

    /// <summary>The other places, each with its coding.</summary>
    public IReadOnlyList<PlaceCoded> Places { get; init; } = [];

    /// <summary>What the seller owes, account by account; nothing where none is named.</summary>
    public IReadOnlyList<SellerDebt> SellerDebts { get; init; } = [];

    /// <summary>Who entered something into this unfinished registration last, and when; null where nobody else did.</summary>
    public (string Who, string When)? TakenFrom { get; init; }

    /// <summary>The tax ID that is kept, as it may be shown; null where none is.</summary>
    public string? KeptTaxId { get; init; }

    /// <summary>The office's own fields that this business is asked.</summary>
    public IReadOnlyList<AskedField> Fields => Coding.Proposal is { } proposal ? [.. Places.Select(p => p.Coding.Proposal).OfType<CodingProposal>().Prepend(proposal).SelectMany(p => p.Fields).DistinctBy(f => f.Field.Id)]
        : [.. Coding.Rules.Registration.Fields.Where(f => f.Rows.On(Coding.Today) is { Refusal: null, Value.Value.When.Count: 0 }).Select(f => new AskedField(f, f.Rows.On(Coding.Today).Value.Value, f.Rows.On(Coding.Today).Value.Authority))];

    /// <summary>What a person can be to the business.</summary>
    public IReadOnlyList<string> Roles => Coding.Rules.Registration.Roles.On(Coding.Today) is { Refusal: null } roles ? roles.Value.Value : [];

    /// <summary>What holds for several places; null where the rule book does not know.</summary>
    public PlacesRule? PlacesRule => Coding.Rules.Registration.Places.On(Coding.Today) is { Refusal: null } rule ? rule.Value.Value : null;

    /// <summary>What the buyer of a business is shown or told; null where the rule book does not know.</summary>
    public ClearanceRule? Clearance => Coding.Rules.Registration.Clearance.On(Coding.Today) is { Refusal: null } rule ? rule.Value.Value : null;

    /// <summary>How many places of business the customer says.</summary>
    public int PlacesSaid => int.TryParse(Coding.Entered.GetValueOrDefault("locations", ""), out var said) ? Math.Clamp(said, 0, NewPlace.Most) : 1;

    /// <summary>Whether the customer says more places than are entered.</summary>
    public bool PlacesMissing => PlacesSaid > 1 + Places.Count;

    /// <summary>Whether the coding was shown and can be registered.</summary>
    public bool IsShown => Coding.Proposal is not null && Form.Shown is not null;

    /// <summary>Whether something has to be settled in words.</summary>
    public bool MustSettle => Alike.Count > 0 || PlacesMissing || Coding.Proposal?.Contradictions.Items.Count > 0 || Places.Any(p => p.Coding.Proposal?.Contradictions.Items.Count > 0);

    /// <summary>The coding questions of this page.</summary>
    public IEnumerable<CodingField> Questions => Coding.Always.Concat(Coding.More).Where(f => !_answered.Contains(f.Name)).DistinctBy(f => f.Name);

    /// <summary>The languages of letters.</summary>
    public required IReadOnlyList<SelectListItem> Languages { get; init; }
}
