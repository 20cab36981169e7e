namespace TaxCounter.Domain.Reconciliation;

/// <summary>How a movement was found to be what the office recorded.</summary>
public enum MatchedBy
{
    /// <summary>By a reference of ours in it and the same amount.</summary>
    Reference = 1,

    /// <summary>By the same amount within the rule book's days, and nothing else of that amount.</summary>
    AmountAndDay,

    /// <summary>By a person.</summary>
    Person,
}
