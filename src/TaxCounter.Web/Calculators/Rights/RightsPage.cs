using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Calculators;

/// <summary>The rights card as the page shows and prints it.</summary>
public sealed record RightsPage
{
    public required RuleBook Rules { get; init; }
    public required DateOnly Today { get; init; }
    public required StaffMember Who { get; init; }
    public required IReadOnlyList<CustomerLanguage> Languages { get; init; }
    public required CustomerLanguage Language { get; init; }

    /// <summary>The date as it was typed.</summary>
    public required string On { get; init; }

    /// <summary>The chosen notice; null before one was.</summary>
    public RightsNotice? Notice { get; init; }

    /// <summary>The day it bears.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The cards; null before they were asked for and when that was refused.</summary>
    public IReadOnlyList<RightsCard>? Cards { get; init; }

    /// <summary>Why there is no card.</summary>
    public Refusal? Trouble { get; init; }

    /// <summary>Whether the card speaks the language of the rule book's translations.</summary>
    public bool IsSpanish => Language.Code == "es";

    /// <summary>Whether the card can only be said in English, though the customer reads another language.</summary>
    public bool IsTranslationMissing => Language.Code is not (CustomerLanguages.First or "es");
}
