using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>The key of a question to a customer.</summary>
public readonly record struct CreditQuestionId(Guid Value) : IId<CreditQuestionId>
{
    /// <inheritdoc/>
    public static CreditQuestionId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static CreditQuestionId New() => new(OrderedKey.New());
}
