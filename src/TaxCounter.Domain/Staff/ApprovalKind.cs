namespace TaxCounter.Domain.Staff;

/// <summary>A kind of thing that waits for a second person.</summary>
/// <param name="Code">As filters say it: <c>void</c>, <c>drawer</c>, <c>rule</c>.</param>
/// <param name="Name">As the summary says it: "Voids".</param>
/// <param name="Needs">Who may decide such a thing; nobody else sees it.</param>
/// <param name="Pages">Where its pages lie; each is opened by its key: <c>/supervisor/voids</c>.</param>
public sealed record ApprovalKind(string Code, string Name, Permission Needs, string Pages);
