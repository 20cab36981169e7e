using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Cases;

/// <summary>A field whose text goes into a letter as it is typed: beside it stands in which language the letter is, and a warning appears where the text seems to be in another.</summary>
/// <param name="Field">The name of the field in its form.</param>
/// <param name="Language">The language of the letter.</param>
public sealed record LetterWords(string Field, CustomerLanguage Language)
{
    /// <summary><c>goes into the Spanish letter</c>.</summary>
    public string Hint => $"goes into the {Language.EnglishName} letter";
}
