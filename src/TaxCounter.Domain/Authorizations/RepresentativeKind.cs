namespace TaxCounter.Domain.Authorizations;

/// <summary>What a representative is by profession.</summary>
public enum RepresentativeKind
{
    /// <summary>An attorney.</summary>
    Attorney,

    /// <summary>A certified public accountant.</summary>
    Accountant,

    /// <summary>An enrolled agent.</summary>
    EnrolledAgent,

    /// <summary>Somebody else: a bookkeeper, a relative, an employee.</summary>
    Other,
}
