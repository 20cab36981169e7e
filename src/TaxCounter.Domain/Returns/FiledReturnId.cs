using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The key of a filed return.</summary>
public readonly record struct FiledReturnId(Guid Value) : IId<FiledReturnId>
{
    /// <inheritdoc/>
    public static FiledReturnId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static FiledReturnId New() => new(OrderedKey.New());
}
