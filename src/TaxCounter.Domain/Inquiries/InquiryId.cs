using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Inquiries;

/// <summary>The key of an inquiry.</summary>
public readonly record struct InquiryId(Guid Value) : IId<InquiryId>
{
    /// <inheritdoc/>
    public static InquiryId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static InquiryId New() => new(OrderedKey.New());
}
