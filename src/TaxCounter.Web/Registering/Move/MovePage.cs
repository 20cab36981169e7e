using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Licenses;
using TaxCounter.Web.Coding;

namespace TaxCounter.Web.Registering;

/// <summary>The page of a move: the coding at the new place beside that of the old one.</summary>
public sealed record MovePage
{
    public required Account Account { get; init; }

    public required MoveForm Form { get; init; }

    /// <summary>The coding at the new place.</summary>
    public required CodingPage Coding { get; init; }

    /// <summary>The coding by the same answers at the old place; null before the answers can be read.</summary>
    public CodingProposal? Before { get; init; }

    /// <summary>Licenses that move along, and those that stay with the old place.</summary>
    public required IReadOnlyList<License> Along { get; init; }

    public required IReadOnlyList<License> Staying { get; init; }

    /// <summary>The rates of sales tax there and here in percent; null where the rule book does not know one.</summary>
    public (decimal? Before, decimal? After) Rates { get; init; }

    /// <summary>Whether the coding was shown and the move can be made.</summary>
    public bool IsShown => Coding.Proposal is not null && Form.Shown is not null;

    /// <summary>What changes with the move, part by part.</summary>
    public IEnumerable<(string Label, string Before, string After, bool Changes)> Compared => CodingProposal.Parts.Select(name => (name, Old: Before is null ? "" : name == "location_codes" ? Account.LocationCode : CodingPage.Shown(Before.Part(name)), New: CodingPage.Shown(Coding.Proposal!.Part(name))))
        .Where(p => p.name is not ("first_fee" or "groups") && (p.Old.Length > 0 || p.New.Length > 0)).Select(p => (CodingPage.Labels[p.name], p.Old, p.New, p.Old != p.New));
}
