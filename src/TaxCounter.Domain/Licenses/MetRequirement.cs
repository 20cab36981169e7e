using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>Something a license needs, noted as there: by whom, and who noted that it is missing after all.</summary>
public sealed class MetRequirement
{
    private MetRequirement() => (Requirement, Met) = ("", null!);

    /// <summary>1, 2, 3 … of the license.</summary>
    public int Number { get; private init; }

    /// <summary>The requirement of the rule book, by its id.</summary>
    public string Requirement { get; private init; }

    public Signature Met { get; private init; }

    /// <summary>Who noted that it is missing after all; null while it is there.</summary>
    public Signature? Missed { get; private set; }

    internal static MetRequirement Of(int number, string requirement, Signature met) => new() { Number = number, Requirement = requirement, Met = met };

    internal void Miss(Signature by) => Missed = by;
}
