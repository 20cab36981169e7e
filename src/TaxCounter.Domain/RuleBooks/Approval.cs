namespace TaxCounter.Domain.RuleBooks;

/// <summary>Whom an act needs besides the clerk who asks for it.</summary>
public enum Approval
{
    /// <summary>Nobody.</summary>
    None = 1,

    /// <summary>Any other person than the one who asks.</summary>
    SecondPerson,

    /// <summary>A supervisor other than the one who asks.</summary>
    Supervisor,
}
