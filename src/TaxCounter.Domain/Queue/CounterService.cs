namespace TaxCounter.Domain.Queue;

/// <summary>What a customer comes for, as they choose it at the door. Which services a window serves is chosen when it opens.</summary>
public enum CounterService
{
    /// <summary>Pay a tax, a fee or a license.</summary>
    Payment = 1,

    /// <summary>A question about an account or what is owed.</summary>
    Account,

    /// <summary>A tax return.</summary>
    Return,

    /// <summary>An occupational or other license.</summary>
    License,

    /// <summary>A new business registers.</summary>
    NewBusiness,

    /// <summary>A letter or notice that the office sent.</summary>
    Notice,

    /// <summary>Anything else.</summary>
    Other,
}
