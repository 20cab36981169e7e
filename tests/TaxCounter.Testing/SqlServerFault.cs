using System.Reflection;
using Microsoft.Data.SqlClient;

namespace TaxCounter.Testing;

/// <summary>What SQL Server's client throws, made up: it has no public way to make one.</summary>
public static class SqlServerFault
{
    private const BindingFlags Inside = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
    private static readonly Type[] _ofAnError = [typeof(int), typeof(byte), typeof(byte), typeof(string), typeof(string), typeof(string), typeof(int)];

    /// <summary>A fault of this number.</summary>
    /// <param name="number">The server's, or the operating system's where no server answered.</param>
    /// <param name="severity">From 20 on the connection is gone with it.</param>
    public static SqlException Of(int number, byte severity = 16)
    {
        var make = typeof(SqlError).GetConstructors(Inside).Where(c => c.GetParameters().Select(p => p.ParameterType).Take(_ofAnError.Length).SequenceEqual(_ofAnError)).MinBy(c => c.GetParameters().Length)!;
        object[] said = [number, (byte)1, severity, "server", $"Made up: {number}.", "", 0];
        var all = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Inside, [typeof(SqlError)])!.Invoke(all, [make.Invoke(Filled(make, said))]);
        var throws = typeof(SqlException).GetMethod("CreateException", Inside, [typeof(SqlErrorCollection), typeof(string)])!;
        return (SqlException)throws.Invoke(null, [all, "16.0"])!;
    }

    private static object?[] Filled(MethodBase made, object[] first) =>
        [.. first, .. made.GetParameters().Skip(first.Length).Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)];
}
