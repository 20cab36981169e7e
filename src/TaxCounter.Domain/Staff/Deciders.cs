namespace TaxCounter.Domain.Staff;

/// <summary>Who may decide something now.</summary>
/// <param name="People">They, by name; a holder of a delegation for who is away.</param>
/// <param name="AreTwoNeeded">Whether one of them is not enough.</param>
public sealed record Deciders(IReadOnlyList<StaffMember> People, bool AreTwoNeeded)
{
    private const int MostNames = 6;

    /// <summary>Their names as the records would show them.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Who they are, as a sentence a clerk can read out.</summary>
    public string Says => Names.Count == 0 ? "Nobody else here can approve this now. Ask an administrator which supervisor can."
        : AreTwoNeeded ? Names.Count == 1 ? $"Two supervisors must approve this, and only {Names[0]} can now. Ask an administrator for another one."
        : $"Two of these must approve this: {Joined("and")}."
        : $"{Joined("or")} can approve this.";

    private string Joined(string last)
    {
        var names = Names.Count > MostNames ? [.. Names.Take(MostNames), $"{Names.Count - MostNames} more"] : Names;
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";
    }
}
