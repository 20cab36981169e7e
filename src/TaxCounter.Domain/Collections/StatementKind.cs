namespace TaxCounter.Domain.Collections;

/// <summary>Letters that say what is owed.</summary>
public enum StatementKind
{
    /// <summary>Statement of account: everything owed and paid too much, due or not.</summary>
    Statement = 1,

    /// <summary>Notice of balance: what is overdue, and the request to pay it.</summary>
    Notice,
}
