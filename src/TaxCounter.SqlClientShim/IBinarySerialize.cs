namespace Microsoft.SqlServer.Server;

/// <summary>A CLR type that serializes itself. TaxCounter has none.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}
