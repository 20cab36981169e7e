using System.Reflection;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>
/// What the domain says about one duty of the counter, in one class in the duty's own folder: its printed numbers, the words of its acts in the audit trail, what
/// of it waits for a second person. The program collects these classes; nothing else names a duty (docs/adding-a-duty.md).
/// </summary>
public abstract class Duty
{
    /// <summary>The word of the duty, the same in every project: the name of its folder.</summary>
    public string Name => WordOf(GetType());

    /// <summary>The series of numbers that its papers carry.</summary>
    public virtual IReadOnlyList<NumberSeries> Numbers => [];

    /// <summary>What the audit trail says of its acts, after the name of who did them: <c>deposit.seal</c> → "sealed the bag".</summary>
    public virtual IReadOnlyDictionary<string, string> AuditWords => new Dictionary<string, string>();

    /// <summary>What of it waits for a second person.</summary>
    public virtual IReadOnlyList<ApprovalKind> Approvals => [];

    /// <summary>
    /// The page of what an entry of the audit trail is about, where its subject is no number of <see cref="Numbers"/>; null where it has none or this person may
    /// not see it.
    /// </summary>
    /// <param name="what">The act: <c>drawer.open</c>.</param>
    /// <param name="subject">What it was done to: <c>2026-09-15/3</c>.</param>
    /// <param name="who">Who reads the trail.</param>
    public virtual string? PageOf(string what, string subject, StaffMember who) => null;

    /// <summary>The word of a duty, read from the folder of one of its classes.</summary>
    public static string WordOf(Type part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var folder = part.Namespace ?? "";
        return folder[(folder.LastIndexOf('.') + 1)..];
    }

    /// <summary>One object of each class of a kind that an assembly holds, in the order of their duties.</summary>
    /// <typeparam name="TPart"><see cref="Duty"/>, or what another project says about a duty.</typeparam>
    /// <param name="assembly">Where to look.</param>
    public static IReadOnlyList<TPart> PartsIn<TPart>(Assembly assembly)
        where TPart : class
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return [.. assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(TPart))).OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (TPart)Activator.CreateInstance(t)!)];
    }
}
