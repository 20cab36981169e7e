namespace TaxCounter.Domain.Collections;

/// <summary>Letters about what is owed, as a clerk says them.</summary>
public static class StatementWords
{
    // No arm for "all others": a new kind is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>One of them.</summary>
    public static string Words(this StatementKind kind) => kind switch
    {
        StatementKind.Statement => "statement of account",
        StatementKind.Notice => "notice of balance",
    };

    /// <summary>Several.</summary>
    public static string Several(this StatementKind kind) => kind switch
    {
        StatementKind.Statement => "statements of account",
        StatementKind.Notice => "notices of balance",
    };
#pragma warning restore CS8524
}
