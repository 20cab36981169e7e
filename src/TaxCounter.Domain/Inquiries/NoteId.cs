using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Inquiries;

/// <summary>The key of a note. Made with the form, so that a second click finds the first.</summary>
public readonly record struct NoteId(Guid Value) : IId<NoteId>
{
    /// <inheritdoc/>
    public static NoteId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static NoteId New() => new(OrderedKey.New());
}
