using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>Writing a letter from the account's page.</summary>
public sealed record NewLetterPage
{
    public required Account Account { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>The language it is written in.</summary>
    public required CustomerLanguage Language { get; init; }

    public required NewLetterForm Form { get; init; }

    /// <summary>How it looks with what is typed.</summary>
    public required LetterPaper Paper { get; init; }

    /// <summary>Whether something that is typed seems to be in another language.</summary>
    public bool SeemsOther { get; init; }

    public string Url => $"/accounts/{Account.Number}/letters/new";

    /// <summary>Whether the kind has a field of the name.</summary>
    public bool Has(string field) => Kind.Own.Any(f => f.Name == field);
}
