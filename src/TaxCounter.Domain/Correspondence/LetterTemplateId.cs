using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>The key of a template's version. Made with the form, so that a second click finds the first.</summary>
public readonly record struct LetterTemplateId(Guid Value) : IId<LetterTemplateId>
{
    /// <inheritdoc/>
    public static LetterTemplateId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static LetterTemplateId New() => new(OrderedKey.New());
}
