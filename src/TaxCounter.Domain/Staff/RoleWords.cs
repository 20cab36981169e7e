namespace TaxCounter.Domain.Staff;

/// <summary>A role as a sentence says it.</summary>
public static class RoleWords
{
    /// <summary>With its article: <c>a clerk</c>, <c>an auditor</c>.</summary>
    public static string WithArticle(this Role role) => (role is Role.Auditor or Role.Administrator ? "an " : "a ") + role.ToString().ToLowerInvariant();
}
