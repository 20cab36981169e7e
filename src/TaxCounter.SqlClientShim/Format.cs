namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR type would be serialized by SQL Server. TaxCounter uses none; SqlClient only needs the name to exist.</summary>
public enum Format
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>By the server.</summary>
    Native,

    /// <summary>By the type itself.</summary>
    UserDefined,
}
