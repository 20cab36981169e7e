using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of one posting.</summary>
public readonly record struct PostingId(Guid Value) : IId<PostingId>
{
    /// <inheritdoc/>
    public static PostingId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PostingId New() => new(OrderedKey.New());
}

/// <summary>The key of an account.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static AccountId New() => new(OrderedKey.New());
}

/// <summary>The key of an obligation: what one account owes for one tax type and period.</summary>
public readonly record struct ObligationId(Guid Value) : IId<ObligationId>
{
    /// <inheritdoc/>
    public static ObligationId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ObligationId New() => new(OrderedKey.New());
}

/// <summary>The key of a drawer: one clerk's cash of one business day.</summary>
public readonly record struct DrawerId(Guid Value) : IId<DrawerId>
{
    /// <inheritdoc/>
    public static DrawerId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DrawerId New() => new(OrderedKey.New());
}

/// <summary>The key of a payment event: one visit to the window, one receipt. Made with the form, so that a second click finds the first.</summary>
public readonly record struct PaymentEventId(Guid Value) : IId<PaymentEventId>
{
    /// <inheritdoc/>
    public static PaymentEventId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PaymentEventId New() => new(OrderedKey.New());
}

/// <summary>The key of a tender: one thing handed over.</summary>
public readonly record struct TenderId(Guid Value) : IId<TenderId>
{
    /// <inheritdoc/>
    public static TenderId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static TenderId New() => new(OrderedKey.New());
}

/// <summary>The key of a bank deposit.</summary>
public readonly record struct DepositId(Guid Value) : IId<DepositId>
{
    /// <inheritdoc/>
    public static DepositId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static DepositId New() => new(OrderedKey.New());
}
