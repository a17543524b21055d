using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Zavmo.Bot.Tests.Conventions.Official;

/// <summary>An assembly of ours as metadata: what it takes from the Bot Framework, and what it derives from it.</summary>
internal sealed class BotAssembly : IDisposable
{
    private readonly PEReader _file;

    public BotAssembly(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        Reader = _file.GetMetadataReader();
        Name = Reader.GetString(Reader.GetAssemblyDefinition().Name);
    }

    public string Name { get; }

    public MetadataReader Reader { get; }

    public void Dispose() => _file.Dispose();

    public static bool IsBotFramework(string fullName) =>
        fullName.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || fullName.StartsWith("AdaptiveCards.", StringComparison.Ordinal)
        || fullName.StartsWith("Microsoft.Rest.", StringComparison.Ordinal) || fullName.StartsWith("Zavmo.BotFramework.", StringComparison.Ordinal);

    /// <summary>Full names of the types of the Bot Framework that are named anywhere.</summary>
    public IEnumerable<string> Types() => Reader.TypeReferences.Select(FullName).Where(IsBotFramework).Distinct();

    /// <summary>Every method and field of the Bot Framework that is used, with its type.</summary>
    public IEnumerable<UsedMember> Members()
    {
        foreach (var handle in Reader.MemberReferences)
        {
            var member = Reader.GetMemberReference(handle);
            if (TypeOf(member.Parent) is not { } type || !IsBotFramework(type))
            {
                continue;
            }

            var name = Reader.GetString(member.Name);
            if (member.GetKind() == MemberReferenceKind.Field)
            {
                yield return new(type, name, member.DecodeFieldSignature(OfficialNames.Instance, null), [], IsInstance: null);
            }
            else
            {
                var signature = member.DecodeMethodSignature(OfficialNames.Instance, null);
                yield return new(type, name, signature.ReturnType, [.. signature.ParameterTypes], signature.Header.IsInstance);
            }
        }
    }

    /// <summary>Full name of a type, with its number of type parameters where it has any; null for arrays and pointers.</summary>
    public string? TypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => FullName((TypeReferenceHandle)handle),
        HandleKind.TypeDefinition => FullName((TypeDefinitionHandle)handle),
        HandleKind.TypeSpecification => GenericType((TypeSpecificationHandle)handle) is { IsNil: false } generic ? TypeOf(generic) : null,
        _ => null,
    };

    public string FullName(TypeDefinitionHandle handle)
    {
        var type = Reader.GetTypeDefinition(handle);
        var name = Reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{FullName(outer)}.{name}"
            : type.Namespace.IsNil ? name
            : $"{Reader.GetString(type.Namespace)}.{name}";
    }

    /// <summary>Methods that a type declares and that others can see or that answer an interface.</summary>
    public IEnumerable<(string Name, MethodAttributes Attributes, string Returns, IReadOnlyList<string> Parameters)> Methods(TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = Reader.GetMethodDefinition(handle);
            var signature = method.DecodeSignature(OfficialNames.Instance, null);
            yield return (Reader.GetString(method.Name), method.Attributes, signature.ReturnType, [.. signature.ParameterTypes]);
        }
    }

    private string FullName(TypeReferenceHandle handle)
    {
        var type = Reader.GetTypeReference(handle);
        var name = Reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{FullName((TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{Reader.GetString(type.Namespace)}.{name}";
    }

    // GENERICINST CLASS|VALUETYPE TypeDefOrRef ...: ECMA-335 II.23.2.14.
    private EntityHandle GenericType(TypeSpecificationHandle handle)
    {
        var blob = Reader.GetBlobReader(Reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        blob.ReadCompressedInteger();
        return blob.ReadTypeHandle();
    }
}
